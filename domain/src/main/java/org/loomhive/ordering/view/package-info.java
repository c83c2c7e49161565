/**
 * Views of the list of orders that staff keep under a name, for themselves or for a cooperative.
 */
package org.loomhive.ordering.view;
