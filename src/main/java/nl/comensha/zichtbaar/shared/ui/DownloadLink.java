package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A link that hands over a file. */
public class DownloadLink extends Anchor {
    private static final long serialVersionUID = 1L;

    public DownloadLink(String text, DownloadHandler file) {
        setHref(file, AttachmentType.DOWNLOAD);
        addClassName("z-download");
        add(Icons.of("download"));
        add(text);
    }
}
