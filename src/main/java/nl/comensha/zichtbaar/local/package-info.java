/** Runs the whole portal on one machine, with an embedded MariaDB and a demonstration identity provider; never in production. */
@NullMarked
package nl.comensha.zichtbaar.local;

import org.jspecify.annotations.NullMarked;
