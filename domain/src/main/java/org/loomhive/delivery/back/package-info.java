/** Where pieces come back to, by the country or zone of their buyer. */
package org.loomhive.delivery.back;
