package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.ui.DownloadLink;
import nl.comensha.zichtbaar.vault.StoredFile;
import nl.comensha.zichtbaar.vault.VaultFiles;

/** The attachments of one report: a list to download from; on a draft they can be added and taken off. */
class Attachments extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private static final String[] ENDINGS = {".pdf", ".jpg", ".jpeg", ".png", ".docx", ".odt"};

    private final UUID subject;
    private final transient VaultFiles files;
    private final boolean draft;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph problem = new Paragraph();

    private Attachments(UUID subject, VaultFiles files, boolean draft) {
        this.subject = subject;
        this.files = files;
        this.draft = draft;
        list.addClassName("z-list");
        problem.addClassName("z-missing");
        problem.getElement().setAttribute("role", "alert");
    }

    static Attachments ofDraft(UUID draft, VaultFiles files) {
        Attachments attachments = new Attachments(draft, files, true);
        attachments
                .getContent()
                .add(
                        new H3(Words.optional(Words.of("report.files"))),
                        attachments.list,
                        attachments.upload(),
                        attachments.problem);
        attachments.show(files.list(draft));
        return attachments;
    }

    static Attachments ofReport(UUID report, List<StoredFile> attached, VaultFiles files) {
        Attachments attachments = new Attachments(report, files, false);
        attachments.getContent().add(attachments.list);
        attachments.show(attached);
        return attachments;
    }

    private void show(List<StoredFile> attached) {
        list.removeAll();
        attached.forEach(file -> list.add(row(file)));
        if (attached.isEmpty()) {
            list.add(new ListItem(Words.of("report.files.none")));
        }
    }

    private ListItem row(StoredFile file) {
        // The handler asks the vault again, so that a link that outlives the right to it gives nothing.
        DownloadLink link = new DownloadLink(file.name(), DownloadHandler.fromInputStream(event -> {
            byte[] content = files.content(subject, file.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.mediaType(), content.length);
        }));
        ListItem row = new ListItem(link, new Span(size(file.size())));
        if (draft) {
            Button remove = new Button(Words.of("report.files.remove"), event -> {
                files.remove(subject, file.id());
                show(files.list(subject));
            });
            remove.addThemeName("tertiary");
            remove.setAriaLabel(Words.of("report.files.removeOne", file.name()));
            row.add(remove);
        }
        return row;
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, content) -> add(metadata.fileName(), content)));
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setMaxFileSize(VaultFiles.LARGEST);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addFileRejectedListener(event -> problem.setText(event.getErrorMessage()));
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(Words.of("report.files.add")).setMany(Words.of("report.files.add")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Words.of("report.files.drop"))
                .setMany(Words.of("report.files.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.of("file.problem.size", VaultFiles.LARGEST / 1024 / 1024))
                .setIncorrectFileType(Words.of("file.problem.type"))
                .setTooManyFiles(Words.of("file.problem.many", VaultFiles.MOST)));
        upload.setI18n(words);
        return upload;
    }

    private void add(String name, byte[] content) {
        try {
            files.add(subject, name, content);
            problem.setText("");
        } catch (Invalid invalid) {
            problem.setText(Words.of(invalid.messageKey(), invalid.arguments()));
        }
        show(files.list(subject));
    }

    private static String size(int bytes) {
        return bytes < 1024 * 1024
                ? Words.of("report.files.kb", Math.max(1, bytes / 1024))
                : Words.of("report.files.mb", bytes / 1024.0 / 1024.0);
    }
}
