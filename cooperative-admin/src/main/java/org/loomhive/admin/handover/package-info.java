/** Slips that go with material: read, printed and confirmed. */
package org.loomhive.admin.handover;
