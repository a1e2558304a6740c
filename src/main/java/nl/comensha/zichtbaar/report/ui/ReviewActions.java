package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Keys;

/** What the review desk does with a report. Question and reason open in place, so that the facts stay in sight. */
class ReviewActions extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final StaffReport screen;
    private final Button accept;
    private final Button ask;
    private final Button reject;
    private final Button assign;
    private final Button reopen;
    private final Div writing = new Div();
    private boolean open;

    ReviewActions(StaffReport screen) {
        this.screen = screen;
        accept = button("review.accept", "check", "A", this::accept);
        accept.addThemeName("primary");
        ask = button("review.ask", "message-circle-question", "V", this::ask);
        reject = button("review.reject", "x", "", this::reject);
        assign = button("review.assign", "user", "M", this::assign);
        reopen = button("review.reopen", "undo-2", "", this::reopen);
        Div row = new Div(accept, ask, assign, reject, reopen);
        row.addClassName("z-actions");
        getContent().addClassName("z-review-actions");
        getContent().add(row, writing);
    }

    void show(ReportDetail report) {
        ReportStatus status = report.status();
        open = status.open();
        accept.setVisible(open);
        ask.setVisible(open);
        reject.setVisible(open);
        assign.setVisible(open && !Viewers.member().id().equals(report.assigneeId()));
        reopen.setVisible(status == ReportStatus.ACCEPTED || status == ReportStatus.REJECTED);
    }

    /** Puts away what was being written. */
    void close() {
        writing.removeAll();
    }

    void accept() {
        if (open) {
            screen.judge(screen.review()::accept, "review.accepted");
        }
    }

    void ask() {
        if (open) {
            write(
                    "review.question",
                    "review.ask.send",
                    text -> screen.change((id, version) -> screen.review().ask(id, version, text)));
        }
    }

    void assign() {
        if (open) {
            screen.change(screen.review()::assignToMe);
        }
    }

    private void reject() {
        write(
                "review.reason",
                "review.reject.send",
                text -> screen.judge((id, version) -> screen.review().reject(id, version, text), "review.rejected"));
    }

    private void reopen() {
        screen.change(screen.review()::reopen);
    }

    private interface Sending {
        boolean send(String text);
    }

    private void write(String key, String send, Sending sending) {
        TextAsk text = new TextAsk(Words.of(key), Words.of(key + ".help"), Words.of(send), typed -> {
            if (sending.send(typed)) {
                close();
            }
        });
        Button away = new Button(Words.of("review.write.not"), event -> close());
        away.addThemeName("tertiary");
        writing.removeAll();
        writing.add(text, away);
        text.focus();
    }

    private static Button button(String key, String icon, String hotkey, Runnable action) {
        Button button = new Button(Words.of(key), Icons.of(icon), event -> action.run());
        if (!hotkey.isEmpty()) {
            Span hint = new Span(hotkey);
            hint.addClassName("z-key");
            hint.getElement().setAttribute("aria-hidden", "true");
            button.setSuffixComponent(hint);
            Keys.press(button, hotkey);
        }
        return button;
    }
}
