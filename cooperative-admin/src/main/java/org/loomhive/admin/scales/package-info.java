/** What the scales and the counting hand say of a lot: its moisture, and its pieces. */
package org.loomhive.admin.scales;
