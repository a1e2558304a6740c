package nl.comensha.zichtbaar.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;

/**
 * Every public method of every service and every route, tried by every kind of person on the report of one unit of one
 * organisation, against a table written by hand (decision 15). The code enumerates; a method or route without a row fails.
 */
@PortalTest
@Import(MatrixScene.class)
class IsolationMatrixTest {
    private static final String TABLE = "/isolation-matrix.csv";

    @Autowired
    ApplicationContext context;

    @Autowired
    MatrixScene scene;

    @Test
    void everyMethodAndRouteHasItsRow() throws IOException {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(targets().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsAsTheTableSays() throws IOException {
        Map<String, Map<String, String>> expected = table();
        Map<String, Map<String, String>> seen = new LinkedHashMap<>();
        List<DynamicTest> tests = new ArrayList<>();
        targets()
                .forEach((name, target) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    Map<String, String> outcomes = target.tryAll(scene);
                    seen.put(name, outcomes);
                    write(seen);
                    assertThat(outcomes).isEqualTo(expected.get(name));
                })));
        return tests.stream();
    }

    /** Something that can be tried. */
    interface Target {
        Map<String, String> tryAll(MatrixScene scene);
    }

    private Map<String, Target> targets() {
        Map<String, Target> all = new TreeMap<>();
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("nl.comensha")) {
                methods(type).forEach(method -> all.put(name(type, method), on -> on.tryMethod(service, method)));
            }
        }
        routes().forEach((path, view) -> all.put("/" + path, on -> on.tryRoute(view)));
        return all;
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static String name(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static Map<String, Class<? extends Component>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<? extends Component>> routes = new TreeMap<>();
        scanner.findCandidateComponents("nl.comensha.zichtbaar").forEach(found -> {
            try {
                Class<? extends Component> view =
                        Class.forName(found.getBeanClassName()).asSubclass(Component.class);
                routes.put(view.getAnnotation(Route.class).value(), view);
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return routes;
    }

    private static Map<String, Map<String, String>> table() throws IOException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        try (InputStream in = IsolationMatrixTest.class.getResourceAsStream(TABLE)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in)) {
                Map<String, String> cells = new LinkedHashMap<>();
                MatrixScene.PRINCIPALS.forEach(principal -> cells.put(principal, row.getField(principal)));
                rows.put(row.getField("target"), cells);
            }
        }
        return rows;
    }

    /** What was seen, to be compared by eye when the table has to change. */
    private static void write(Map<String, Map<String, String>> seen) throws IOException {
        List<String> lines = new ArrayList<>(List.of("target," + String.join(",", MatrixScene.PRINCIPALS)));
        seen.forEach((name, cells) -> lines.add(name + "," + String.join(",", cells.values())));
        Files.write(Path.of("target", "isolation-matrix-seen.csv"), lines);
    }
}
