package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.comensha.zichtbaar.organisation.ContactInput;
import org.jspecify.annotations.Nullable;

/** Whom to call or write at an organisation. */
class ContactForm extends Composite<FormLayout> {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final TextField job = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();

    ContactForm(@Nullable ContactInput known) {
        name.setLabel(getTranslation("organisation.contact.name"));
        name.setMaxLength(120);
        job.setLabel(getTranslation("organisation.contact.job"));
        job.setMaxLength(120);
        email.setLabel(getTranslation("organisation.contact.email"));
        email.setMaxLength(200);
        phone.setLabel(getTranslation("organisation.contact.phone"));
        phone.setMaxLength(40);
        if (known != null) {
            name.setValue(known.name());
            job.setValue(known.job());
            email.setValue(known.email());
            phone.setValue(known.phone());
        }
        FormLayout layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        layout.add(name, job, email, phone);
    }

    ContactInput input() {
        return new ContactInput(name.getValue(), job.getValue(), email.getValue(), phone.getValue());
    }
}
