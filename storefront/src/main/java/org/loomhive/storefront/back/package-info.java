/** Who wants to be told when a piece is back leaves an e-mail, and says yes by mail. */
package org.loomhive.storefront.back;
