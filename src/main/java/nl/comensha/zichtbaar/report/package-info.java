/** Takes reports of presumed victims: draft, submit, correct, withdraw, review, import. */
@NullMarked
package nl.comensha.zichtbaar.report;

import org.jspecify.annotations.NullMarked;
