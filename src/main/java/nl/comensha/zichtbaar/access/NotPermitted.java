package nl.comensha.zichtbaar.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for what they may not do; says nothing about what exists. */
public class NotPermitted extends AccessDeniedException {
    public NotPermitted() {
        super("Not permitted");
    }
}
