package nl.comensha.zichtbaar.shell;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers by which a reader's failure is found in the log. */
final class References {
    private static final Logger LOG = LoggerFactory.getLogger(References.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are read for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private References() {}

    static String log(Throwable failure) {
        String reference = next();
        LOG.error("Failure {}", reference, failure);
        return reference;
    }

    static String next() {
        StringBuilder reference = new StringBuilder();
        for (int place = 0; place < 8; place++) {
            reference.append(place == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
