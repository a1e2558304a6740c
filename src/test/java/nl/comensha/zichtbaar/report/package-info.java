/** Rules of reporting, and the module on the real database. */
@NullMarked
package nl.comensha.zichtbaar.report;

import org.jspecify.annotations.NullMarked;
