/** Zichtbaar, the portal of CoMensha: partners report presumed victims of human trafficking, CoMensha brings them into view. */
@NullMarked
package nl.comensha.zichtbaar;

import org.jspecify.annotations.NullMarked;
