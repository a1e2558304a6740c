package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The accounts of the portal in the local server, with passwords that were drawn once for this data directory. */
public record DatabaseLogins(Login owner, Login signin, Login partner, Login member, Login staff, Login identity) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One account. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public List<Login> all() {
        return List.of(owner, signin, partner, member, staff, identity);
    }

    /** Reads the accounts from the file, or draws them and writes the file for its owner's eyes only. */
    static DatabaseLogins in(Path file) {
        try {
            Properties passwords = new Properties();
            if (Files.exists(file)) {
                passwords.load(new StringReader(Files.readString(file)));
            }
            DatabaseLogins logins = new DatabaseLogins(
                    login("owner", passwords),
                    login("signin", passwords),
                    login("partner", passwords),
                    login("member", passwords),
                    login("staff", passwords),
                    login("identity", passwords));
            StringWriter text = new StringWriter();
            passwords.store(text, "Passwords of the local database.");
            if (!Files.exists(file)) {
                PrivateFiles.write(file, text.toString());
            }
            return logins;
        } catch (IOException unusable) {
            throw new StartFailure(
                    "De databasewachtwoorden in " + file + " zijn niet te lezen of te schrijven.", unusable);
        }
    }

    private static Login login(String name, Properties passwords) {
        String user = "zichtbaar_" + name;
        Object password = passwords.computeIfAbsent(user, absent -> random());
        return new Login(user, password.toString());
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * What the server runs at every start. The accounts are open to any host name because the server itself listens on
     * loopback only, and because the portal's own grants name an account without a host.
     */
    String initialStatements() {
        StringBuilder sql = new StringBuilder();
        for (String schema : List.of("register", "partner", "member")) {
            sql.append("create database if not exists ")
                    .append(schema)
                    .append(" character set utf8mb4 collate utf8mb4_uca1400_ai_ci;\n");
        }
        for (Login login : all()) {
            String account = "'" + login.user() + "'@'%' identified by '" + login.password() + "';\n";
            sql.append("create user if not exists ").append(account);
            sql.append("alter user ").append(account);
        }
        for (String schema : List.of("register", "partner", "member")) {
            sql.append("grant all on ")
                    .append(schema)
                    .append(".* to '")
                    .append(owner.user())
                    .append("'@'%' with grant option;\n");
        }
        return sql.toString();
    }
}
