package nl.comensha.zichtbaar.local;

import java.util.List;

/** One of the demonstration's identity providers; its short name is the first part of its paths. */
record DemoIssuer(String id, String name) {
    static List<DemoIssuer> all() {
        return List.of(
                new DemoIssuer(DemoAccount.CHAIN, "Zichtbaar demo"),
                new DemoIssuer(DemoAccount.POLICE, "Nationale Politie"));
    }

    /** On another host name than the portal, since cookies do not tell ports apart. */
    String address(int port) {
        return "http://localhost:" + port + "/" + id;
    }

    String signInPath() {
        return "/" + id + "/aanmelden";
    }

    List<DemoAccount> accounts() {
        return DemoAccount.all().stream()
                .filter(account -> account.issuer().equals(id))
                .toList();
    }
}
