package nl.comensha.zichtbaar.organisation.ui;

import java.util.function.Supplier;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;

/** Saves from a dialog: whoever comes second is told there, and what was filled in stays. */
final class Saving {
    private Saving() {}

    static void run(Runnable save) {
        call(() -> {
            save.run();
            return true;
        });
    }

    static <T> T call(Supplier<T> save) {
        try {
            return save.get();
        } catch (EditedMeanwhile meanwhile) {
            throw new Invalid("organisation.edited");
        }
    }
}
