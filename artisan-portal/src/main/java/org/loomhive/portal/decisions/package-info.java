/** On what she votes with the other members. */
package org.loomhive.portal.decisions;
