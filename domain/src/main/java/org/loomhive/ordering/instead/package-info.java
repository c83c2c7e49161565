/** A late payment found too little: the buyer takes something else that is there. */
package org.loomhive.ordering.instead;
