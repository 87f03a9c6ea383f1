package io.leadledger.chassis;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service there can be: the chassis and nothing else. */
@SpringBootApplication
class ChassisTestApplication {}
