package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.ui.Page;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/**
 * Not there and not yours read the same, answer the same and are logged the same: nobody looks up which it was (decision 13).
 * The address does not go into the log, since it says what was looked for.
 */
abstract class NotFoundPage extends Page {
    private static final long serialVersionUID = 1L;

    private static final String PLACE = "page";

    private final transient ApplicationEventPublisher events;

    NotFoundPage(ApplicationEventPublisher events) {
        this.events = events;
        header(getTranslation("error.notfound.title"), null);
        Paragraph text = new Paragraph(getTranslation("error.notfound.text"));
        text.addClassName("z-prose");
        add(text, new Anchor("", getTranslation("error.home")));
    }

    int answer() {
        return answer(new NotFound());
    }

    int answer(NotFound hidden) {
        hidden.audit(events, PLACE);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** No such route. */
    @ParentLayout(MainLayout.class)
    static class NoRoute extends NotFoundPage implements HasErrorParameter<NotFoundException> {
        private static final long serialVersionUID = 1L;

        NoRoute(ApplicationEventPublisher events) {
            super(events);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return answer();
        }
    }

    /** A route with nothing behind it, or not for who asks. */
    @ParentLayout(MainLayout.class)
    static class NoThing extends NotFoundPage implements HasErrorParameter<NotFound> {
        private static final long serialVersionUID = 1L;

        NoThing(ApplicationEventPublisher events) {
            super(events);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
            return answer(parameter.getException());
        }
    }

    /** A route that needs another permission. */
    @ParentLayout(MainLayout.class)
    static class NotAllowed extends NotFoundPage
            implements HasErrorParameter<com.vaadin.flow.router.AccessDeniedException> {
        private static final long serialVersionUID = 1L;

        NotAllowed(ApplicationEventPublisher events) {
            super(events);
        }

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<com.vaadin.flow.router.AccessDeniedException> parameter) {
            return answer();
        }
    }

    /** A service that refused while the view was built. */
    @ParentLayout(MainLayout.class)
    static class Refused extends NotFoundPage implements HasErrorParameter<AccessDeniedException> {
        private static final long serialVersionUID = 1L;

        Refused(ApplicationEventPublisher events) {
            super(events);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return answer();
        }
    }
}
