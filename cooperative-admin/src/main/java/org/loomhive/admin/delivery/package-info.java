/** What delivery costs and what may not be sent where, as the office keeps it. */
package org.loomhive.admin.delivery;
