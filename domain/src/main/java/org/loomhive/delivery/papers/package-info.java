/** What the papers of a parcel say: who sends, what customs is told, and by which form. */
package org.loomhive.delivery.papers;
