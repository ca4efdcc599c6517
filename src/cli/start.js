import { install, run } from './install.js';
import { serve } from './serve.js';

install();
run('npm', ['run', '--silent', 'build']);
const { url } = await serve('build', { port: Number(process.env.PORT ?? 0) });
console.log(`\nBảng CCHC đang chạy tại ${url}\nNhấn Ctrl+C để dừng.`);
