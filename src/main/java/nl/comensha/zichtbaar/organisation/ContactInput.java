package nl.comensha.zichtbaar.organisation;

/** A contact as somebody fills it in; everything but the name may be empty. */
public record ContactInput(String name, String job, String email, String phone) {
    public ContactInput {
        name = Words.required(name, 120, "organisation.invalid.contactName");
        job = Words.optional(job, 120);
        email = Words.optional(email, 200);
        phone = Words.optional(phone, 40);
    }
}
