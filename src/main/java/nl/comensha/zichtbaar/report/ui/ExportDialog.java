package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import nl.comensha.zichtbaar.report.ExportFormat;
import nl.comensha.zichtbaar.report.ExportRun;
import nl.comensha.zichtbaar.report.ExportWords;
import nl.comensha.zichtbaar.report.ReportCount;
import nl.comensha.zichtbaar.report.ReportFilter;
import org.jspecify.annotations.Nullable;

/** Exports what the list shows: choose a kind of file, see how far it is, stop it. */
class ExportDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** How often the screen asks how far it is, in milliseconds. */
    private static final int ASK_EVERY = 500;

    private final transient ListSource source;
    private final transient ReportFilter filter;
    private final ReportCount count;
    private final Div links = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph said = new Paragraph();
    private final Button stop = new Button(Words.of("list.export.cancel"));
    private transient @Nullable ExportRun running;

    ExportDialog(ListSource source, ReportFilter filter, ReportCount count, String howMany) {
        super(Words.of("list.export"));
        this.source = source;
        this.filter = filter;
        this.count = count;
        ExportWords words = source.words();
        for (ExportFormat format : ExportFormat.values()) {
            links.add(link(format, words));
        }
        links.addClassName("z-actions");
        bar.setMax(Math.max(1, count.rows()));
        bar.getElement().setAttribute("aria-label", Words.of("list.export"));
        bar.setVisible(false);
        said.getElement().setAttribute("aria-live", "polite");
        stop.setVisible(false);
        stop.addClickListener(event -> cancel());
        add(
                new Paragraph(Words.of(source.key() + ".export", howMany)),
                new Paragraph(Words.of("list.export.logged")),
                links,
                bar,
                said);
        getFooter().add(stop, new Button(Words.of("list.export.close"), event -> close()));
        // Who leaves lets the download go on; only the screen stops asking.
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                ask(false);
            }
        });
    }

    private Anchor link(ExportFormat format, ExportWords words) {
        DownloadHandler handler = event -> write(event, format, words);
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, Words.of("list.export." + format));
        link.addClassName("z-button");
        link.getElement().addEventListener("click", event -> ask(true));
        return link;
    }

    /** On the thread of the download, for whoever is signed in there. */
    private void write(DownloadEvent event, ExportFormat format, ExportWords words) throws IOException {
        ExportRun run = source.export(filter);
        event.setFileName(words.of(source.key() + ".file") + "." + format.extension());
        event.setContentType(format.mediaType());
        UI ui = event.getUI();
        ui.access(() -> begin(run));
        try {
            run.write(format, words, event.getOutputStream(), rows -> ui.access(() -> progress(rows)));
            ui.access(() -> end("list.export.done"));
        } catch (IOException | RuntimeException broken) {
            ui.access(() -> end("list.export.broken"));
            throw broken;
        }
    }

    private void begin(ExportRun run) {
        running = run;
        bar.setVisible(true);
        stop.setVisible(true);
        links.setVisible(false);
        progress(0);
    }

    private void progress(int rows) {
        bar.setIndeterminate(count.more());
        bar.setValue(Math.min(rows, bar.getMax()));
        said.setText(Words.of("list.export.progress", rows));
    }

    private void end(String key) {
        running = null;
        bar.setVisible(false);
        stop.setVisible(false);
        links.setVisible(true);
        said.setText(Words.of(key));
        ask(false);
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Without server push the screen has to ask; only while something runs, since asking keeps a session awake. */
    private void ask(boolean on) {
        getUI().ifPresent(ui -> ui.setPollInterval(on ? ASK_EVERY : -1));
    }
}
