package nl.comensha.zichtbaar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.comensha.zichtbaar.Zichtbaar;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole portal on the real database, without a web server; one context for all tests that carry it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = {Zichtbaar.class, People.class})
public @interface PortalTest {}
