/** Who paid late and got too few pieces waits for those that come in. */
package org.loomhive.ordering.waiting;
