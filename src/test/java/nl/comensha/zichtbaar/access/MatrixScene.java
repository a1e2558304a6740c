package nl.comensha.zichtbaar.access;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.testing.Inputs;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One report of one unit of one organisation, and everybody who might try to reach it. */
@TestComponent
class MatrixScene {
    static final List<String> PRINCIPALS = List.of(
            "own unit",
            "other unit",
            "other tenant",
            "own administrator",
            "registrar",
            "analyst",
            "administrator",
            "chair",
            "unknown",
            "anonymous");

    private final People people;
    private final Drafting drafting;
    private final Reporting reporting;
    private final TransactionTemplate transaction;
    private final Map<String, Viewer> viewers = new LinkedHashMap<>();
    private @Nullable UUID report;
    private String number = "";
    private @Nullable UUID draft;
    private @Nullable UUID organisation;

    @Autowired
    MatrixScene(People people, Drafting drafting, Reporting reporting, PlatformTransactionManager transactions) {
        this.people = people;
        this.drafting = drafting;
        this.reporting = reporting;
        this.transaction = new TransactionTemplate(transactions);
    }

    private synchronized void prepare() {
        if (report != null) {
            return;
        }
        UUID tenant = people.organisation();
        organisation = tenant;
        Membership author = people.reporter(tenant, people.unit(tenant), Scope.UNIT);
        viewers.put("own unit", author.viewer());
        viewers.put(
                "other unit",
                people.reporter(tenant, people.unit(tenant), Scope.UNIT).viewer());
        viewers.put(
                "other tenant",
                people.reporter(people.organisation(), null, Scope.ORGANISATION).viewer());
        viewers.put(
                "own administrator",
                people.member(tenant, null, Scope.ORGANISATION, false, Role.ORGANISATION_ADMINISTRATOR)
                        .viewer());
        viewers.put("administrator", people.staff(Role.ADMINISTRATOR).viewer());
        viewers.put("registrar", people.staff(Role.REGISTRAR).viewer());
        viewers.put("analyst", people.staff(Role.ANALYST).viewer());
        viewers.put(
                "chair",
                people.member(people.organisation(), null, Scope.OWN, false, Role.CHAIR)
                        .viewer());
        viewers.put("unknown", new Viewer.SignIn());
        viewers.put("anonymous", new Viewer.Public());
        Viewers.runAs(author.viewer(), () -> {
            var saved = drafting.save(drafting.start(), 0, Inputs.complete("Wiśniewska", "MATRIX-1"));
            var receipt = reporting.submit(saved.id(), saved.version());
            report = receipt.report();
            number = receipt.number();
            draft = drafting.save(drafting.start(), 0, Inputs.complete("Wiśniewska", "MATRIX-2"))
                    .id();
        });
    }

    Map<String, String> tryRoute(Class<?> view) {
        prepare();
        Map<String, String> outcomes = new LinkedHashMap<>();
        PRINCIPALS.forEach(name ->
                outcomes.put(name, Viewers.callAs(viewer(name), () -> RouteAccess.mayOpen(view)) ? "open" : "closed"));
        return outcomes;
    }

    Map<String, String> tryMethod(Object service, Method method) {
        prepare();
        Map<String, String> outcomes = new LinkedHashMap<>();
        PRINCIPALS.forEach(name ->
                outcomes.put(name, Viewers.callAs(viewer(name), () -> call(service, method, viewer(name)))));
        return outcomes;
    }

    private Viewer viewer(String principal) {
        return Objects.requireNonNull(viewers.get(principal));
    }

    private String call(Object service, Method method, Viewer viewer) {
        try {
            if (viewer instanceof Viewer.Public || viewer instanceof Viewer.SignIn) {
                return outcome(method.invoke(service, arguments(method)));
            }
            // Tried and taken back, so that every cell starts from the same scene.
            Object result = transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    return method.invoke(service, arguments(method));
                } catch (InvocationTargetException failure) {
                    return failure.getTargetException();
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            });
            return result instanceof Throwable failure ? outcome(failure) : outcome(result);
        } catch (InvocationTargetException failure) {
            return outcome(failure.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        } catch (RuntimeException failure) {
            return outcome(failure);
        }
    }

    /** Whether a result speaks of the report in any way. */
    private String outcome(@Nullable Object result) {
        String text = String.valueOf(result instanceof Object[] array ? List.of(array) : result);
        return result instanceof PersonalData
                        || text.contains(String.valueOf(report))
                        || text.contains(String.valueOf(draft))
                        || text.contains(number)
                ? "sees"
                : "passes";
    }

    private static String outcome(Throwable failure) {
        return switch (failure) {
            case NotPermitted refused -> "refused";
            case NotFound hidden -> "not found";
            default -> "passes";
        };
    }

    private @Nullable Object[] arguments(Method method) {
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = argument(method, parameters[i]);
        }
        return arguments;
    }

    private @Nullable Object argument(Method method, Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == UUID.class) {
            if (parameter.getName().equals("organisation")) {
                return organisation;
            }
            return method.getDeclaringClass() == Drafting.class
                            || method.getName().equals("submit")
                    ? draft
                    : report;
        }
        if (type == long.class || type == Long.class) {
            return 0L;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "MATRIX-1";
        }
        return other(type, parameter);
    }

    private @Nullable Object other(Class<?> type, Parameter parameter) {
        if (type == ReportInput.class) {
            return Inputs.complete("Nieuwe", "MATRIX-3");
        }
        if (type == PersonalData.class) {
            return Inputs.complete("Nieuwe", "MATRIX-3").person();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == byte[].class) {
            return new byte[] {1};
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream("row\n".getBytes(StandardCharsets.UTF_8));
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            boolean ids = parameter.getParameterizedType().getTypeName().contains("UUID");
            List<Object> some = ids && report != null ? List.of(report) : List.of();
            return type == Set.class ? Set.copyOf(some) : some;
        }
        return SampleArguments.of(type, Ids.next());
    }
}
