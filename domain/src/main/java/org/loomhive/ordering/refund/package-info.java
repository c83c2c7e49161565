/** What the office gives back to buyers, and what they are told of it. */
package org.loomhive.ordering.refund;
