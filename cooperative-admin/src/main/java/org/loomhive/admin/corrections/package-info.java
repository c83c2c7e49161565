/** Earned wages that were counted wrongly are mended by further rows. */
package org.loomhive.admin.corrections;
