/** Knows who is signed in and what they may, and keeps the wall in front of the database. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package nl.comensha.zichtbaar.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
