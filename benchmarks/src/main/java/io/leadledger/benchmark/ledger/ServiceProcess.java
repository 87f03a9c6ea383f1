package io.leadledger.benchmark.ledger;

import com.sun.management.OperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import jdk.management.jfr.FlightRecorderMXBean;

/** Looks into the JVM of a service: its CPU time, its heap, and flight recordings. */
public final class ServiceProcess implements AutoCloseable {

    private final JMXConnector connector;
    private final OperatingSystemMXBean system;
    private final MemoryMXBean memory;
    private final FlightRecorderMXBean recorder;
    private final List<MemoryPoolMXBean> heap;

    private ServiceProcess(JMXConnector connector) throws IOException {
        this.connector = connector;
        MBeanServerConnection connection = connector.getMBeanServerConnection();
        this.system = ManagementFactory.getPlatformMXBean(connection, OperatingSystemMXBean.class);
        this.memory = ManagementFactory.getPlatformMXBean(connection, MemoryMXBean.class);
        this.recorder = ManagementFactory.getPlatformMXBean(connection, FlightRecorderMXBean.class);
        this.heap = ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Its address comes from a process that this program started. */
    @SuppressWarnings("BanJNDI")
    static ServiceProcess attach(long pid) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return new ServiceProcess(
                        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has used of all cores together since it was started, in nanoseconds. */
    public long cpuNanos() {
        return system.getProcessCpuTime();
    }

    /** Collects garbage and forgets the peak; what is left is idle. In bytes. */
    public long idleHeap() {
        memory.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** The most that was in use since {@link #idleHeap}, garbage that nobody had collected yet included. In bytes. */
    public long peakHeap() {
        return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** Begins a flight recording with samples of what the CPU does; its id. */
    public long record() {
        long id = recorder.newRecording();
        recorder.setPredefinedConfiguration(id, "profile");
        recorder.startRecording(id);
        return id;
    }

    /** Ends it, and keeps it in that file. */
    public void keep(long recording, Path file) {
        try {
            recorder.stopRecording(recording);
            recorder.copyTo(recording, file.toAbsolutePath().toString());
            recorder.closeRecording(recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
