/** The languages in which buyers are spoken to. */
package org.loomhive.kernel.language;
