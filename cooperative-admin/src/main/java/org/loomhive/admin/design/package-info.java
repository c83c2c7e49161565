/** The design library: specification sheets, samples, and what is made by them. */
package org.loomhive.admin.design;
