package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** The page before the portal: night at the left with what this is, light at the right with what to do. */
public abstract class EntryFrame extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final Div box = new Div();
    private final H1 title = new H1();

    protected EntryFrame() {
        addClassName("z-entry");
        Div brand = new Div(new Image("components/logo.svg", ""), new Span("Zichtbaar"));
        brand.addClassName("z-brand");
        Header night = new Header(
                brand,
                paragraph("signin.motto", "z-entry-motto"),
                paragraph("signin.what", "z-entry-what"),
                paragraph("signin.who", "z-entry-who"));
        night.addClassName("z-entry-night");
        Div top = new Div(new LanguageSwitch());
        top.addClassName("z-entry-top");
        box.addClassName("z-entry-box");
        Main light = new Main(top, box);
        light.addClassName("z-entry-light");
        add(night, light);
    }

    protected final void show(String heading, String meaning, Component... content) {
        title.setText(heading);
        Paragraph line = new Paragraph(meaning);
        line.addClassName("z-meaning");
        box.removeAll();
        box.add(new Header(title, line));
        box.add(content);
    }

    /** Above what the page is for: what just happened. */
    protected final void insert(Component note) {
        box.addComponentAtIndex(1, note);
    }

    protected final void append(Component... components) {
        box.add(components);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Zichtbaar";
    }

    private Paragraph paragraph(String key, String className) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName(className);
        return paragraph;
    }
}
