/** Papers that lie in a parcel beside its invoice: who asks for them, and who signed them. */
package org.loomhive.delivery.travel;
