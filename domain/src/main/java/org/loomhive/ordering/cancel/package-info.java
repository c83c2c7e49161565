/** Lines are taken back before they are made or leave. */
package org.loomhive.ordering.cancel;
