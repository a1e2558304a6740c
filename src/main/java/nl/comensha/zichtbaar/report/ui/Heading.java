package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: where one is, what is expected, and what can be done. */
class Heading extends Composite<Header> {
    private static final long serialVersionUID = 1L;

    Heading(String title, String line, Component... actions) {
        Div words = new Div(new H1(title), new Paragraph(line));
        Div right = new Div(actions);
        right.addClassName("z-actions");
        getContent().addClassName("z-heading");
        getContent().add(words, right);
    }
}
