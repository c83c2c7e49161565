/** What programs that order are answered when they send a request a second time. */
package org.loomhive.ordering.repeated;
