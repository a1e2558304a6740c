package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.ui.Dialogs;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The net under every listener: says in words what went wrong, never what the machine says. */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationEventPublisher events;

    Failures(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = known(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui == null) {
            References.log(failure);
            return;
        }
        switch (failure) {
            case Invalid invalid -> Notice.warn(I18NProvider.translate(invalid.messageKey(), invalid.arguments()));
            case EditedMeanwhile other -> Notice.warn(edited(other));
            case NotFound gone -> {
                gone.audit(events, "screen");
                Notice.warn(I18NProvider.translate("error.notfound.text"));
            }
            // A permission was taken away, or never there: the page as it is now for this person.
            case AccessDeniedException denied -> ui.getPage().reload();
            default ->
                Dialogs.open(
                        I18NProvider.translate("error.server.title"),
                        new Paragraph(I18NProvider.translate("error.server.text", References.log(failure))),
                        I18NProvider.translate("error.reload"),
                        () -> ui.getPage().reload());
        }
    }

    private static String edited(EditedMeanwhile other) {
        String time = Formats.here().moment(other.at());
        return other.by().isEmpty()
                ? I18NProvider.translate("error.edited", time)
                : I18NProvider.translate("error.edited.by", other.by(), time);
    }

    /** The first of our own exceptions among the causes, since Flow and Spring wrap them. */
    private static Throwable known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid
                    || cause instanceof EditedMeanwhile
                    || cause instanceof NotFound
                    || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return failure;
    }
}
