/** Who may come in: credentials, roles and second factors of buyers, members and staff. */
package org.loomhive.account;
