package nl.comensha.zichtbaar;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal. */
@SpringBootApplication
@Modulithic(
        systemName = "Zichtbaar",
        sharedModules = {"shared", "access"})
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://components/fonts.css")
@StyleSheet("context://styles.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "robots", content = "noindex, nofollow")
public class Zichtbaar implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Zichtbaar.class, arguments);
    }
}
