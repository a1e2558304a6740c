package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.comensha.zichtbaar.report.Completeness;

/** How many of the facts that matter are known: a bar and the number in words. */
class Known extends Composite<Span> {
    private static final long serialVersionUID = 1L;

    Known(int known) {
        ProgressBar bar = new ProgressBar(0, Completeness.OF, known);
        // The number beside it says the same; twice would be noise in a screen reader.
        bar.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(known + "/" + Completeness.OF);
        number.getElement().setAttribute("title", Words.of("list.known", known, Completeness.OF));
        getContent().addClassName("z-known");
        getContent().add(bar, number);
    }
}
