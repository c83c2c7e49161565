/** Numbers that follow one another without a gap. */
package org.loomhive.kernel.series;
