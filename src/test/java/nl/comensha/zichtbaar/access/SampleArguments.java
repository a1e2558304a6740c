package nl.comensha.zichtbaar.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.shared.Page;
import org.jspecify.annotations.Nullable;

/** Something harmless of a type: a constant of its own if it has one, else a record of nothings. */
final class SampleArguments {
    private SampleArguments() {}

    static @Nullable Object of(Class<?> type, UUID id) {
        if (type == Page.class) {
            return new Page(0, 50);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2021, 6, 1);
        }
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == type
                    && Modifier.isStatic(field.getModifiers())
                    && Modifier.isPublic(field.getModifiers())) {
                try {
                    return field.get(null);
                } catch (IllegalAccessException hidden) {
                    throw new IllegalStateException(hidden);
                }
            }
        }
        return type.isRecord() ? record(type, id) : null;
    }

    private static @Nullable Object record(Class<?> type, UUID id) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            @Nullable Object[] values = new Object[constructor.getParameterCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(constructor.getParameterTypes()[i], id);
            }
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            return null;
        }
    }

    private static @Nullable Object value(Class<?> type, UUID id) {
        if (type == String.class) {
            return "x";
        }
        if (type == UUID.class) {
            return id;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == Map.class ? Map.of() : null;
    }
}
