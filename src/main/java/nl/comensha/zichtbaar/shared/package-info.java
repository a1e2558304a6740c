/** Words that every module shares: identifiers, periods, pages, places. */
@NullMarked
package nl.comensha.zichtbaar.shared;

import org.jspecify.annotations.NullMarked;
