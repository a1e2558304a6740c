package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import nl.comensha.zichtbaar.shared.ui.Page;

/** Something went wrong while a page was made: what to try, and a number to name. */
@ParentLayout(MainLayout.class)
class ServerErrorPage extends Page implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = References.log(parameter.getException());
        header(getTranslation("error.server.title"), null);
        Paragraph text = new Paragraph(getTranslation("error.server.text", reference));
        text.addClassName("z-prose");
        add(text, new Anchor("", getTranslation("error.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
