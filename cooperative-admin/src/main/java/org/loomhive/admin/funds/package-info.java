/** Pages of common money: votes, the premium, shares of members, and what donors gave. */
package org.loomhive.admin.funds;
