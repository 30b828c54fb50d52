package coop.quitus.document.internal;

import coop.quitus.database.DataDirectory;
import coop.quitus.document.BigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the bytes of this house lie: vouchers on one shelf, what the house makes on another.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    static final String VOUCHERS = "voucherStore";

    @Bean(name = VOUCHERS, defaultCandidate = false)
    FileStore vouchers(DataDirectory data) {
        return new FolderStore(data.vouchers());
    }

    @Bean
    BigFiles bigFiles(DataDirectory data) {
        return new FolderStore(data.files());
    }
}
