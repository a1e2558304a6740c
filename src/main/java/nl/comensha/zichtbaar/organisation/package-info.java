/** Knows the partner organisations (the tenants), their reporter types, units and contacts. */
@NullMarked
package nl.comensha.zichtbaar.organisation;

import org.jspecify.annotations.NullMarked;
