/** Generates the demonstration reports: people who exist nowhere, the same to the byte on every machine. */
@NullMarked
package nl.comensha.zichtbaar.seeds;

import org.jspecify.annotations.NullMarked;
