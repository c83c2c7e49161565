/** Lists of common money that are taken away. */
package org.loomhive.admin.funds.lists;
